#pragma once

#include <iosfwd>

//! What happens next in a history. It is printed as `Kind(window setting a b wait)`; what a and b choose depends on the
//! kind, see SimHistory.
struct SimStep {
    enum class Kind : unsigned char {
        Edit,
        Reset,
        Undo,
        Redo,
        UndoAndRedoAll,
        Discard,
        Apply, //!< reviewed and sent at once
        Review,
        Confirm, //!< what was reviewed before
        Stop,
        DecideDrift,
        Refresh,
        CancelRefresh,
        Switch,
        RestoreDraft,
        DiscardDraft,
        Wait,
        OtherAdmin,
        Fault,
        Lag,
        Limit,
        StepClock,
        Sleep,
        Kill,
        Quit,
        SecondWindow, //!< opened or closed
        ReplaceKey,
        FullDisk,
        ReadOnlyDisk,
        CrashWriting //!< the process dies in one of its next changes of a file
    };
    static constexpr int kKinds = int(Kind::CrashWriting) + 1;
    Kind kind = Kind::Wait;
    int window = 0;
    int setting = 0;
    int a = 0;
    int b = 0;
    int wait = 0; //!< which of the waits follows
};
std::ostream &operator<<(std::ostream &out, const SimStep &step);
