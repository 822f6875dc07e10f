import { STEPS_OF_INSERTIONS } from "./fault-steps";
import { sweepFaults } from "./fault-sweep";

sweepFaults(STEPS_OF_INSERTIONS);
