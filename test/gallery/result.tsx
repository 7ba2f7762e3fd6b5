import { useState, type ReactNode } from "react";
import { ActionCard } from "../../src/components/ActionCard.tsx";
import { Button } from "../../src/components/Button.tsx";
import { Columns } from "../../src/components/Columns.tsx";
import { Fold } from "../../src/components/Fold.tsx";
import { InterfererList } from "../../src/components/InterfererList.tsx";
import { LevelLadder } from "../../src/components/LevelLadder.tsx";
import { Page } from "./Page.tsx";
import { PartTable } from "../../src/components/PartTable.tsx";
import { Place } from "../../src/components/Place.tsx";
import { Progress } from "../../src/components/Progress.tsx";
import { RangeMeter } from "../../src/components/RangeMeter.tsx";
import { ScoreFigure } from "../../src/components/ScoreFigure.tsx";
import { SectionHeading } from "../../src/components/SectionHeading.tsx";
import { Tabs } from "../../src/components/Tabs.tsx";
import { all, REACHES, Walls } from "./pictures.tsx";
import { Head } from "./screens.tsx";

export const PLACES = {
  square: "広場",
  postcard: "はがき",
  envelope: "封書",
  room: "個室",
  "face-to-face": "対面",
};

const PARTS = [
  { id: "e", name: "端から端までの暗号化", points: "18", of: "30点のうち" },
  { id: "b", name: "だれが払うか", points: "6", of: "20点のうち" },
  { id: "d", name: "機器の戸じまり", points: "13–20", of: "20点のうち" },
];

function Summary(): ReactNode {
  return (
    <>
      <Progress current={6} label="点検の結果" detail="2026年11月24日" />
      <Place level={2} name="封書" />
      <h1>あなたの話は、封書の中。</h1>
      <p>
        封はしてあります。ただ、途中で開けないという約束は、運ぶ会社を信じるほかありません。とどめているのは
        <strong>LINE</strong>だけ。もう一段で「個室」です。
      </p>
      <LevelLadder label="場所のはしご" names={PLACES} low={2} high={2} />
      <SectionHeading>点にすると</SectionHeading>
      <ScoreFigure low="51" high="60" unit="点（100点のうち）" />
      <RangeMeter
        range={{ low: 51, high: 60 }}
        low="少なくとも 51点"
        high="最大 60点"
        scale={["0", "50", "100"]}
      />
      <p className="second">斜線は「わからない」4つの分です。確かめるほど、せまくなります。</p>
    </>
  );
}

function Hearers(): ReactNode {
  const [tab, open] = useState("line");
  return (
    <>
      <SectionHeading note="LINEでの話の場合">だれの耳に届くか</SectionHeading>
      <Tabs
        label="どの話か"
        selected={tab}
        onSelect={open}
        tabs={[
          { id: "line", label: "LINE" },
          { id: "signal", label: "Signal" },
          { id: "gmail", label: "Gmail" },
        ]}
      >
        <Walls reaches={REACHES[tab] ?? all("could")} />
        <InterfererList
          label="だれの耳に届くか"
          items={[
            {
              who: "operator",
              name: "運営会社",
              reach: "縁側まで",
              reason: "ノートやアルバムなら読めます",
            },
            {
              who: "agency",
              name: "情報機関",
              reach: "部屋の中",
              reason: "会社に求めれば届きます",
            },
            {
              who: "attacker",
              name: "攻撃者",
              reach: "部屋の中",
              reason: "機器の「わからない」が消えれば縁側へ",
            },
          ]}
        />
      </Tabs>
    </>
  );
}

export function ResultScreen(): ReactNode {
  return (
    <Page header={<Head />}>
      <Columns split="result" left={<Summary />} right={<Hearers />} />
      <SectionHeading>まず、この三つから</SectionHeading>
      <ol className="actions">
        <ActionCard
          numeral="一"
          title="アプリの自動更新をオンに"
          gain={{ points: "＋3点" }}
          effort="2分・ひとりで・無料"
          drawback="スマホの設定を一度ひらくだけです。"
        />
        <ActionCard
          numeral="二"
          title="検索をDuckDuckGoに替えてみる"
          gain={{ points: "＋2点" }}
          effort="2分・ひとりで・無料"
          drawback="地図やニュースは少し弱めです。"
        />
        <ActionCard
          numeral="三"
          title="家族との大事な話は、Signalで"
          gain={{ place: "封書 → 個室", points: "＋2点" }}
          effort="10分・家族といっしょに・無料"
          drawback="LINEは、ふだんの連絡にそのままどうぞ。"
        />
      </ol>
      <Columns
        split="result"
        left={
          <div className="folds">
            <Fold title="四つの条件ごとに">
              <p>なかみ</p>
            </Fold>
            <Fold title="サービスごとに" aside="6つ">
              <p>なかみ</p>
            </Fold>
            <Fold title="点の内わけ" aside="すべて開けます" open>
              <PartTable
                caption="点の内わけ"
                captionHidden
                parts={PARTS}
                total={{ id: "t", name: "あわせて", points: "51–60", of: "100点のうち" }}
              />
            </Fold>
          </div>
        }
        right={
          <>
            <SectionHeading note="このページを閉じると、答えは消えます。残したいときだけ、お手もとへ。">
              持ち帰る
            </SectionHeading>
            <div className="pair">
              <Button look="second">ファイルに保存</Button>
              <Button look="second">印刷する</Button>
              <Button look="second">絵にする</Button>
              <Button look="second">半年後の予定に</Button>
            </div>
          </>
        }
      />
    </Page>
  );
}
