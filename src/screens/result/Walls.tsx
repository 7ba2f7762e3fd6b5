import type { AssessedUse } from "../../assessment/assess.ts";
import { WallsPicture } from "../../components/WallsPicture.tsx";
import { useWallsNames } from "./words.ts";

/** The walls of one conversation or vault, everybody at the low end of their reach. */
export function Walls({ assessed }: { readonly assessed: Pick<AssessedUse, "interferers"> }) {
  const { names, zones } = useWallsNames();
  const { interferers } = assessed;
  if (interferers === null) return null;
  const { operator, agency, flooder, attacker, insider, nearby } = interferers;
  return (
    <WallsPicture
      names={names}
      zones={zones}
      reaches={{
        operator: operator.low,
        agency: agency.low,
        flooder: flooder.low,
        attacker: attacker.low,
        insider: insider.low,
        nearby: nearby.low,
      }}
    />
  );
}
