import { STEPS_IN_CELLS } from "./fault-steps";
import { sweepFaults } from "./fault-sweep";

sweepFaults(STEPS_IN_CELLS);
