#pragma once

#include "models/applyrun.h"
#include "tests/simulation/simfiles.h"
#include "tests/simulation/simwindow.h"

#include <array>
#include <utility>

//! The invariants that SimWire does not see: what windows say and show, and what is on the disk.
class SimJudge {
public:
    static constexpr std::chrono::seconds kPromised{1}; //!< an edit is on the disk after so long

    SimJudge(SimWire *wire, const QString &directory);

    // What the history tells.
    void begins(const SimWindow &window, quint64 review); //!< an apply
    void editsChange(const SimWindow &window);
    void clockIsSet() { m_clockWasSet = true; }
    void leaves(const SimWindow &window); //!< goes to the other server, with a disk that takes its draft
    void
    comesTo(int server); //!< a window shows it: its draft file is that window's from now on, not of the one that left
    void isAnswered(int server, const SavedDraft &draft);
    void isKilled(const SimWindow &window);      //!< right now
    void hasEnded(int window, int serverBehind); //!< killed or quit: the edits of the server behind are on the disk
    //! \p edits of \p server have to be on the disk, and stay there until an admin answers.
    void demand(int server, const QHash<int, QJsonValue> &edits);

    void forget(int window); //!< its process is gone

    void judge(const SimWindow &window);
    //! Who takes a line of the journal away that a crash cut off says so.
    void judgeTails(const std::array<std::unique_ptr<SimWindow>, 2> &windows);
    void undoAndRedoAll(const SimWindow &window);
    void judgeWaits(const SimWindow &window); //!< when everything had its time
    void judgeEnd(const SimWindow &window);   //!< when all was well for a while, and all was read again
    //! The same, of a window that nobody shares the server with.
    void judgeDraft(const SimWindow &window);

private:
    //! An apply, and what it said of its settings when it ended.
    struct Run {
        const ApplyRun *run = nullptr; //!< nullptr: judged
        quint64 review = 0;
        std::chrono::milliseconds since{};
        int server = 0;
        int undoable = 0; //!< steps when it began; 0 as well once the admin changed something
    };
    struct Said {
        quint64 review = 0;
        QString path{};
        Outcome outcome = Outcome::Waiting;
    };
    //! Edits of one server, by setting.
    using Edits = QHash<int, QJsonValue>;
    bool held(const Run &run, int setting, const QJsonValue &value);
    void judgeOutcomes(const SimWindow &window);
    void judgeSaid(const Said &said);
    void judgeValues(const SimWindow &window);
    void judgeFiles();
    void judgeOwed(const SimWindow &window);
    void judgeInterrupted(const SimWindow &window);
    void judgeJournal(const SimWindow &window);

    SimWire *m_wire;
    SimFiles m_files;
    std::array<Run, 2> m_runs{}; //!< the latest of each window
    QList<Said> m_said{};
    //! By server: what a process that ended left, and no admin has answered yet.
    std::array<QList<std::pair<int, QJsonValue>>, 2> m_owed{};
    //! By window and server: what was on screen when the window went to the other server.
    std::array<std::array<Edits, 2>, 2> m_left{};
    std::array<QList<InterruptedSetting>, 2> m_interrupted{}; //!< by window: what it said so far
    std::array<bool, 2> m_torn{};                             //!< by server: nobody has said so yet
    bool m_clockWasSet = false;
};
