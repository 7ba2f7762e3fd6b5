import { useState, type ReactNode } from "react";
import { ActionCard } from "../../src/components/ActionCard.tsx";
import { Button } from "../../src/components/Button.tsx";
import { ChoiceRow } from "../../src/components/ChoiceRow.tsx";
import { Dialog } from "../../src/components/Dialog.tsx";
import { EvidenceLine } from "../../src/components/EvidenceLine.tsx";
import { LevelLadder } from "../../src/components/LevelLadder.tsx";
import { Notice } from "../../src/components/Notice.tsx";
import { OptionRow } from "../../src/components/OptionRow.tsx";
import { Progress } from "../../src/components/Progress.tsx";
import { RangeMeter } from "../../src/components/RangeMeter.tsx";
import { ScoreFigure } from "../../src/components/ScoreFigure.tsx";
import { TextField } from "../../src/components/TextField.tsx";
import { Tile } from "../../src/components/Tile.tsx";
import { VerdictMark } from "../../src/components/VerdictMark.tsx";
import { PLACES } from "./result.tsx";
import { Head } from "./screens.tsx";

const SCALE = ["0", "50", "100"] as const;

function Controls(): ReactNode {
  const [picked, pick] = useState(true);
  const [value, choose] = useState("d");
  const [text, write] = useState("社内チャット");
  return (
    <div>
      <div className="tiles">
        <Tile label="Gmail" picked={false} onPick={pick} />
        <Tile label="PayPay" picked={!picked} onPick={() => pick(!picked)} />
        <Tile label="LINE" picked={picked} onPick={pick} />
      </div>
      <p>&nbsp;</p>
      <OptionRow
        name="o"
        value="a"
        title="声をひそめたい話"
        example="家族の悩み、体調、職場のこと"
        picked
        onPick={() => undefined}
      />
      <ChoiceRow
        legend="質問"
        name="c"
        value={value}
        onChoose={choose}
        choices={["すべて", "一部", "いいえ", "わからない"].map((label, index) => ({
          value: "abcd".charAt(index),
          label,
        }))}
      />
      {[1, 2, 3, 4, 5, 6].map((current) => (
        <Progress key={current} current={current} count={`${current}／5`} label="使っているもの" />
      ))}
      <p>
        <VerdictMark verdict="yes" word="そうです" /> <VerdictMark verdict="partly" word="一部" />{" "}
        <VerdictMark verdict="no" word="いいえ" />
      </p>
      <p>
        <VerdictMark verdict="unknown" word="わかりません" />{" "}
        <VerdictMark verdict="not-applicable" word="あてはまりません" />
      </p>
      <TextField
        label="名前"
        value={text}
        onText={write}
        hint="200文字まで"
        error="名前がまだありません。"
      />
    </div>
  );
}

function Readings(): ReactNode {
  return (
    <div>
      <RangeMeter
        range={{ low: 51, high: 60 }}
        low="少なくとも 51点"
        high="最大 60点"
        scale={SCALE}
      />
      <RangeMeter
        range={{ low: 5, high: 20 }}
        low="少なくとも 5点"
        high="最大 20点"
        scale={SCALE}
      />
      <RangeMeter
        range={{ low: 90, high: 97 }}
        low="少なくとも 90点"
        high="最大 97点"
        scale={SCALE}
      />
      <RangeMeter
        range={{ low: 0, high: 100 }}
        low="少なくとも 0点"
        high="最大 100点"
        scale={SCALE}
      />
      <RangeMeter range={{ low: 57, high: 57 }} low="57点" scale={SCALE} />
      <RangeMeter range={null} low="点はまだありません" scale={SCALE} />
      <ScoreFigure low="57" unit="点（100点のうち）" />
      <LevelLadder label="場所" names={PLACES} low={2} high={2} />
      <LevelLadder
        label="場所"
        names={PLACES}
        low={1}
        high={3}
        caption="少なくとも、はがき。個室まで見込めます。"
      />
      <LevelLadder label="場所" names={PLACES} low={3} high={4} />
      <ol>
        <ActionCard
          numeral="三"
          title="家族との大事な話は、Signalで"
          gain={{ place: "封書 → 個室", points: "＋2点" }}
          effort="10分・家族といっしょに・無料"
        />
      </ol>
      <EvidenceLine source={{ label: "LINEの暗号化報告", href: "#" }} date="2026年10月2日に確認" />
      <EvidenceLine
        source={{ label: "運営の説明", href: "#" }}
        date="2026年4月8日に確認"
        stale="半年より前の確認です"
      />
      <EvidenceLine unverified="あなたの見立てによります" />
    </div>
  );
}

function Messages(): ReactNode {
  const [asked, ask] = useState(false);
  return (
    <div>
      <Notice kind="hint">「わからない」が4つ。そのままでも結果は出ます。</Notice>
      <Notice kind="error" title="このファイルは読めませんでした。">
        形式がちがうようです。画面の答えは、そのまま残っています。
      </Notice>
      <div className="pair">
        <Button onPress={() => ask(true)}>次へ</Button>
        <Button look="second">もどる</Button>
        <Button note="あと3問">次へ</Button>
        <Button notReady="一つえらぶと進めます">次へ</Button>
      </div>
      <Dialog
        open={asked}
        title="すべて消しますか。"
        safe={{ label: "やめておく", onChoose: () => ask(false) }}
        sure={{ label: "消す", onChoose: () => ask(false) }}
      >
        <p className="second">この端末にのこした答えを消します。元にはもどせません。</p>
      </Dialog>
    </div>
  );
}

export function PartsSheet(): ReactNode {
  return (
    <>
      <Head />
      <div className="gallery-parts">
        <Controls />
        <Readings />
        <Messages />
      </div>
    </>
  );
}
