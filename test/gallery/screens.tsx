import { useState, type ReactNode } from "react";
import { ButtonLink } from "../../src/components/Button.tsx";
import { Columns } from "../../src/components/Columns.tsx";
import { Header } from "../../src/components/Header.tsx";
import { Page } from "./Page.tsx";
import { Progress } from "../../src/components/Progress.tsx";
import { PromiseLine } from "../../src/components/PromiseLine.tsx";
import { SearchField } from "../../src/components/SearchField.tsx";
import { Tile } from "../../src/components/Tile.tsx";
import { TileGroup } from "../../src/components/TileGroup.tsx";
import { Tray } from "../../src/components/Tray.tsx";
import { WelcomeDrawing } from "../../src/components/WelcomeDrawing.tsx";

export function Head(): ReactNode {
  const en = document.documentElement.lang === "en";
  return (
    <Header
      wordmark={en ? "Naisho" : "ナイショ"}
      home="#welcome"
      language={
        en
          ? { label: "日本語", href: "#", lang: "ja" }
          : { label: "English", href: "#", lang: "en" }
      }
      exit={{ label: en ? "Leave now" : "すぐ離れる", href: "#" }}
    />
  );
}

export function WelcomeScreen(): ReactNode {
  const en = document.documentElement.lang === "en";
  return (
    <Page header={<Head />}>
      <div className="welcome">
        <WelcomeDrawing />
        <h1 className="upright">
          {en ? (
            "How far do your words carry?"
          ) : (
            <>
              <span>その話、どこまで</span>
              <span>届いていますか。</span>
            </>
          )}
        </h1>
        <div className="welcome-words">
          <p>
            {en
              ? "See how private the apps and devices you use every day keep your conversations. You leave with three things to do first."
              : "ふだんのサービスや機器が、あなたの話をどこまで内緒にしてくれるかを確かめます。おわりに、まず何をすればよいかを三つだけお渡しします。"}
          </p>
          <PromiseLine
            words={en ? "Nothing you answer leaves this device." : "答えは、この端末から出ません。"}
            link={{ label: en ? "How can I check that?" : "自分で確かめるには", href: "#" }}
          />
          <ButtonLink href="#uses">{en ? "Begin" : "はじめる"}</ButtonLink>
          <p className="welcome-foot">
            <a href="#open">{en ? "Open a saved file" : "保存したファイルを開く"}</a>
            <span>{en ? "5 minutes, no sign-up" : "約5分・登録なし"}</span>
          </p>
        </div>
      </div>
    </Page>
  );
}

const KINDS = [
  ["メッセージ・通話", ["LINE", "Signal", "＋メッセージ", "Instagram DM", "Messenger", "Discord"]],
  ["メール", ["Gmail", "Yahoo!メール", "iCloudメール"]],
  ["さがす", ["Google", "Yahoo! JAPAN", "DuckDuckGo"]],
  ["支払い", ["PayPay", "楽天ペイ", "d払い"]],
  ["投稿・動画", ["X", "Instagram", "YouTube"]],
  ["メモ・写真", ["iCloud写真", "Googleフォト", "Evernote"]],
  ["地図・翻訳", ["Googleマップ", "Yahoo!地図", "DeepL"]],
] as const;

export function UsesScreen(): ReactNode {
  const [picked, pick] = useState<readonly string[]>([
    "LINE",
    "Signal",
    "Gmail",
    "Yahoo! JAPAN",
    "PayPay",
    "X",
  ]);
  const [text, search] = useState("");
  const without = (name: string) => picked.filter((other) => other !== name);
  return (
    <Page
      header={<Head />}
      bar={
        <Tray
          count={`${picked.length}つ`}
          label="えらんだもの"
          chips={picked.map((name) => ({ id: name, label: name, removal: `${name}をはずす` }))}
          onRemove={(name) => pick(without(name))}
          main={<ButtonLink href="#whatfor">これで次へ</ButtonLink>}
        />
      }
    >
      <Columns
        split="tiles"
        left={
          <>
            <Progress current={1} count="1／5" label="使っているもの" />
            <h1>ふだん使っている ものに、しるしを。</h1>
            <p className="second">思いつくものだけで大丈夫です。あとで足せます。</p>
            <SearchField
              label="名前でさがす（らいん、twitterでも）"
              value={text}
              onSearch={search}
            />
          </>
        }
        right={
          <>
            <div className="tile-groups">
              {KINDS.map(([kind, names], index) => (
                <TileGroup
                  key={kind}
                  heading={kind}
                  wide={index === 0}
                  more={{ label: "もっと見る", open: false, onToggle: () => undefined }}
                >
                  {names.map((name) => (
                    <Tile
                      key={name}
                      label={name}
                      picked={picked.includes(name)}
                      onPick={(now) => pick(now ? [...picked, name] : without(name))}
                    />
                  ))}
                </TileGroup>
              ))}
            </div>
            <p className="below">
              <a className="roomy second" href="#unlisted">
                一覧にないものは、四つの質問で見立てます
              </a>
            </p>
          </>
        }
      />
    </Page>
  );
}
