import { Component, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./components/Button.tsx";

interface Props {
  readonly onSave: () => void;
  /** Fetches again what the screen needs, before it is shown again. */
  readonly onAgain: () => Promise<void>;
  readonly children: ReactNode;
}

/** Catches what a screen throws, says so, and offers to save the answers. Give it a new key to try again. */
export class Failsafe extends Component<Props, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  /** What still does not come leaves the apology where it is. */
  readonly #stay = () => {};

  override render() {
    if (!this.state.failed) return this.props.children;
    const { onSave, onAgain } = this.props;
    const again = () => onAgain().then(() => this.setState({ failed: false }), this.#stay);
    return <Apology onSave={onSave} onAgain={() => void again()} />;
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
    <main id="main">
      <h1>{t("error.title")}</h1>
      <p role="alert">{t("error.safe")}</p>
      <Button onPress={onSave}>{t("error.save")}</Button>
      <Button look="second" onPress={onAgain}>
        {t("error.again")}
      </Button>
      <a href="#/">{t("error.start")}</a>
    </main>
  );
}
