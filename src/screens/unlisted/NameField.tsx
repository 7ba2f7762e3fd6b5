import { useTranslation } from "react-i18next";
import { Notice } from "../../components/Notice.tsx";
import { TextField } from "../../components/TextField.tsx";
import { formatRoute } from "../../store/route.ts";
import { pick, sameName } from "../../store/shelf.ts";
import { beginDraft, lackOf, useDraft } from "../../store/unlisted.ts";

/** The service's name, checked while it is typed; says so when the catalogue has one of that name. */
export function NameField() {
  const { t, i18n } = useTranslation("unlisted");
  const draft = useDraft();
  const { name } = draft;
  const listed = sameName(name, i18n.language);
  return (
    <>
      <TextField
        label={t("name")}
        value={name}
        onText={(text) => useDraft.setState({ name: text })}
        error={lackOf(draft) === "bad-name" ? t("badName") : undefined}
      />
      {listed && (
        <Notice kind="hint" announced>
          <p>{t("listed", { name: listed.name })}</p>
          <a
            className="roomy"
            href={formatRoute({ name: "uses" })}
            onClick={() => {
              pick(listed.id, true);
              beginDraft("");
            }}
          >
            {t("pickListed")}
          </a>
        </Notice>
      )}
    </>
  );
}
