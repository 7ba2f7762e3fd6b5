import { useState, type ReactNode } from "react";
import { BottomBar } from "../../src/components/BottomBar.tsx";
import { Button } from "../../src/components/Button.tsx";
import { CheckRow } from "../../src/components/CheckRow.tsx";
import { ChoiceRow } from "../../src/components/ChoiceRow.tsx";
import { Columns } from "../../src/components/Columns.tsx";
import { Notice } from "../../src/components/Notice.tsx";
import { OptionGroup, OptionRow } from "../../src/components/OptionRow.tsx";
import { Progress } from "../../src/components/Progress.tsx";
import { SectionHeading } from "../../src/components/SectionHeading.tsx";
import { StepList } from "../../src/components/StepList.tsx";
import { SummaryRow } from "../../src/components/SummaryRow.tsx";
import { Page } from "./Page.tsx";
import { Head } from "./screens.tsx";

const STAKES = [
  ["everyday", "聞かれてもかまわない話", "待ち合わせ、お店の話、スタンプ"],
  ["private", "声をひそめたい話", "家族の悩み、体調、職場のこと"],
  ["decisive", "人生を左右する話", "病気、裁判、お金、身の安全"],
] as const;

export function WhatForScreen(): ReactNode {
  const [stakes, say] = useState<string>("private");
  const [setting, set] = useState<"yes" | "no" | "unknown">("yes");
  const [stays, stay] = useState(true);
  return (
    <Page
      header={<Head />}
      bar={<BottomBar back={<Button look="second">もどる</Button>} main={<Button>次へ</Button>} />}
    >
      <Columns
        left={
          <>
            <Progress current={2} count="2／5" label="何のために" detail="LINE（1つめ／6）" fresh />
            <h1>LINEでは、 どんな話をしますか。</h1>
            <div className="wide-only">
              <StepList
                label="使っているもの"
                current="LINE"
                steps={["LINE", "Signal", "Gmail", "Yahoo! JAPAN", "PayPay", "X"].map((id) => ({
                  id,
                  name: id,
                  state: id === "LINE" ? "いま" : "まだ",
                }))}
              />
            </div>
          </>
        }
        right={
          <>
            <OptionGroup legend="どんな話をしますか" legendHidden>
              {STAKES.map(([value, title, example]) => (
                <OptionRow
                  key={value}
                  name="stakes"
                  value={value}
                  title={title}
                  example={example}
                  picked={stakes === value}
                  onPick={() => say(value)}
                />
              ))}
            </OptionGroup>
            <ChoiceRow
              legend="Letter Sealingはオンですか。"
              name="letter-sealing"
              value={setting}
              onChoose={set}
              choices={[
                { value: "yes", label: "オン" },
                { value: "no", label: "オフ" },
                { value: "unknown", label: "わからない" },
              ]}
              hint="LINEの 設定 → プライバシー管理 → Letter Sealing"
            />
            <CheckRow
              label="LINEは、やめられない"
              note="乗りかえはすすめません。設定の直しかたと、ここでは控えたい話をお伝えします。"
              checked={stays}
              onCheck={stay}
            />
          </>
        }
      />
    </Page>
  );
}

export function AnswersScreen(): ReactNode {
  const change = { label: "変える", href: "#" };
  return (
    <Page
      header={<Head />}
      bar={
        <BottomBar
          back={<Button look="second">もどる</Button>}
          main={<Button>結果を見る</Button>}
        />
      }
    >
      <Columns
        left={
          <>
            <Progress current={5} count="5／5" label="答えの見なおし" />
            <h1>これで、よさそうですか。</h1>
            <p className="second">「変える」を押すと、その問いだけにもどれます。</p>
            <Notice kind="hint">
              「わからない」が4つ。そのままでも結果は出ます。点に幅がつくだけです。
            </Notice>
          </>
        }
        right={
          <>
            <SectionHeading ruled small>
              使っているもの
            </SectionHeading>
            <dl className="rows summary">
              <SummaryRow label="LINE" value="声をひそめたい話" change={change} />
              <SummaryRow label="Signal" value="声をひそめたい話" change={change} />
              <SummaryRow label="Gmail" value="聞かれてもかまわない話" change={change} />
              <SummaryRow label="Yahoo! JAPAN" value="聞かれてもかまわない話" change={change} />
            </dl>
            <SectionHeading ruled small>
              機器の戸じまり
            </SectionHeading>
            <dl className="rows summary">
              <SummaryRow label="OSの更新" value="すべて" change={change} />
              <SummaryRow label="アプリの更新" value="わからない" unknown change={change} />
            </dl>
          </>
        }
      />
    </Page>
  );
}
