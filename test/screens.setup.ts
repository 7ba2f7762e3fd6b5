import { cleanup, configure } from "@testing-library/react";
import { afterEach } from "vitest";

// Waiting costs nothing when the screen comes at once; a second is short on a loaded machine.
configure({ asyncUtilTimeout: 15_000 });

afterEach(cleanup);
