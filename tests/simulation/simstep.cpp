#include "tests/simulation/simstep.h"

#include <iterator>
#include <ostream>

std::ostream &operator<<(std::ostream &out, const SimStep &step)
{
    static constexpr const char *kNames[] = {
        "Edit",          "Reset",        "Undo",         "Redo",         "UndoAndRedoAll", "Discard",
        "Apply",         "Review",       "Confirm",      "Stop",         "DecideDrift",    "Refresh",
        "CancelRefresh", "Switch",       "RestoreDraft", "DiscardDraft", "Wait",           "OtherAdmin",
        "Fault",         "Lag",          "Limit",        "StepClock",    "Sleep",          "Kill",
        "Quit",          "SecondWindow", "ReplaceKey",   "FullDisk",     "ReadOnlyDisk",   "CrashWriting"};
    static_assert(std::size(kNames) == SimStep::kKinds);
    return out << kNames[int(step.kind)] << '(' << step.window << ' ' << step.setting << ' ' << step.a << ' ' << step.b
               << ' ' << step.wait << ')';
}
