import { useState, type ReactNode } from "react";
import type { ServiceCriterion } from "../../src/assessment/vocabulary.ts";
import { BottomBar } from "../../src/components/BottomBar.tsx";
import { Button } from "../../src/components/Button.tsx";
import { ChoiceRow } from "../../src/components/ChoiceRow.tsx";
import { Columns } from "../../src/components/Columns.tsx";
import { CriterionDrawing } from "../../src/components/CriterionDrawing.tsx";
import { DevicesDrawing } from "../../src/components/DevicesDrawing.tsx";
import { EvidenceLine } from "../../src/components/EvidenceLine.tsx";
import { MinimisationDrawing } from "../../src/components/MinimisationDrawing.tsx";
import { Page } from "./Page.tsx";
import { Progress } from "../../src/components/Progress.tsx";
import { SectionHeading } from "../../src/components/SectionHeading.tsx";
import { VerdictRow } from "../../src/components/VerdictRow.tsx";
import { Head } from "./screens.tsx";

const BAR = (
  <BottomBar back={<Button look="second">もどる</Button>} main={<Button>次の条件へ</Button>} />
);

const WORDS: Record<ServiceCriterion, readonly [string, string, string]> = {
  encryption: ["端から端までの暗号化", "かかっているとき", "かかっていないとき"],
  business: ["だれが払うか", "使う人が払うとき", "ほかのだれかが払うとき"],
  openness: ["中が公開されているか", "中を見られるとき", "信じるほかないとき"],
};

export function CriterionScreen({
  criterion,
}: {
  readonly criterion: ServiceCriterion;
}): ReactNode {
  const [title, yes, no] = WORDS[criterion];
  return (
    <Page header={<Head />} bar={BAR}>
      <Columns
        split="drawn"
        left={
          <>
            <Progress current={3} count="3／5" label="四つの条件" detail="一つめ" />
            <h1>{title}</h1>
            <p>
              話が、あなたの機器で閉じられ、相手の機器ではじめて開くこと。これがあると、運ぶ会社にも中身は見えません。
            </p>
            <CriterionDrawing criterion={criterion} labels={[yes, no]} />
          </>
        }
        right={
          <>
            <SectionHeading ruled>あなたの使うものでは</SectionHeading>
            <ul className="rows">
              <VerdictRow
                verdict="yes"
                title="Signal"
                word="すべて"
                reason="会話も通話も、設定なしで閉じられます。"
              >
                <EvidenceLine
                  source={{ label: "Signalの技術文書", href: "#" }}
                  date="2026年10月12日に確認"
                />
              </VerdictRow>
              <VerdictRow
                verdict="partly"
                title="LINE"
                word="一部"
                reason="会話は閉じられます。ノートやアルバムは別です。"
              >
                <EvidenceLine
                  source={{ label: "LINEの暗号化報告", href: "#" }}
                  date="2026年10月2日に確認"
                />
              </VerdictRow>
              <VerdictRow
                verdict="no"
                title="Gmail"
                word="なし"
                reason="運ぶ会社は中を読める立場にあります。"
              >
                <EvidenceLine
                  source={{ label: "Googleの説明", href: "#" }}
                  date="2026年9月30日に確認"
                />
              </VerdictRow>
              <VerdictRow
                verdict="not-applicable"
                title="Yahoo! JAPAN、PayPay、X"
                word="あてはまりません"
                reason="相手がその会社自身だからです。"
              />
            </ul>
          </>
        }
      />
    </Page>
  );
}

const QUESTIONS = [
  ["os", "OSの更新は、届いたら入れていますか。", undefined],
  ["apps", "アプリの更新も、入れていますか。", undefined],
  ["lock", "画面に鍵をかけていますか。", "パスワード、PIN、指紋、顔のどれでも。"],
  ["encryption", "保存した中身は、暗号化されていますか。", undefined],
] as const;

export function DevicesScreen(): ReactNode {
  const [answers, answer] = useState<Record<string, string>>({
    os: "yes",
    apps: "unknown",
    lock: "yes",
  });
  const choices = ["yes", "partly", "no", "unknown"].map((value, index) => ({
    value,
    label: ["すべて", "一部", "いいえ", "わからない"][index] ?? "",
  }));
  return (
    <Page header={<Head />} bar={BAR}>
      <Columns
        left={
          <>
            <Progress current={3} count="3／5" label="四つの条件" detail="四つめ" />
            <DevicesDrawing />
            <h1>機器の戸じまり</h1>
            <p className="second">
              お使いのスマホやパソコン、ぜんぶを思いうかべて。「わからない」も、立派な答えです。
            </p>
          </>
        }
        right={
          <>
            {QUESTIONS.map(([id, legend, note]) => (
              <ChoiceRow
                key={id}
                legend={legend}
                name={id}
                note={note}
                choices={
                  id === "encryption"
                    ? [...choices, { value: "not-applicable", label: "できない" }]
                    : choices
                }
                value={answers[id]}
                onChoose={(value) => answer({ ...answers, [id]: value })}
                hint={
                  answers[id] === "unknown" ? (
                    <>
                      <a className="roomy" href="#how">
                        確かめかたを見る
                      </a>
                      （あとでも大丈夫です）
                    </>
                  ) : undefined
                }
              />
            ))}
            <MinimisationDrawing />
          </>
        }
      />
    </Page>
  );
}
