import { Component, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

interface Props {
  readonly onSave: () => void;
  readonly children: ReactNode;
}

/** Catches what a screen throws, says so, and offers to save the answers. Give it a new key to try again. */
export class Failsafe extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    const again = () => this.setState({ failed: false });
    return <Apology onSave={this.props.onSave} onAgain={again} />;
  }
}

function Apology({
  onSave,
  onAgain,
}: {
  readonly onSave: () => void;
  readonly onAgain: () => void;
}) {
  const { t } = useTranslation("shell");
  return (
    <section role="alert">
      <h1>{t("error.title")}</h1>
      <p>{t("error.safe")}</p>
      <button type="button" onClick={onSave}>
        {t("error.save")}
      </button>
      <button type="button" onClick={onAgain}>
        {t("error.again")}
      </button>
      <a href="#/">{t("error.start")}</a>
    </section>
  );
}
