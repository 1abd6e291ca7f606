#pragma once

#include "models/applyrun.h"
#include "tests/simulation/simstep.h"
#include "tests/simulation/simwindow.h"
#include "tests/support/fulldisk.h"

#include <QTemporaryDir>

#include <array>
#include <memory>
#include <optional>
#include <vector>

/*! Plays one history and judges it: the invariants that SimWire does not see, after each step and at the end.
 *
 *  The same steps give the same trace, byte for byte.
 */
class SimHistory {
public:
    SimHistory();
    ~SimHistory();

    //! \return what was violated first; empty when all held.
    QString play(const std::vector<SimStep> &steps);
    QStringList trace() const { return m_wire.trace(); }
    quint64 requests() const { return m_wire.requests(); }

private:
    SimWindow &window(const SimStep &step);
    void take(const SimStep &step);
    void takeOfAdmin(const SimStep &step, SimWindow &window);
    void takeOfWorld(const SimStep &step);
    void edit(const SimStep &step, const SimWindow &window);
    void undoAndRedoAll(const SimWindow &window);
    void decideDrifts(const SimStep &step, const SimWindow &window);
    void answerDraft(const SimWindow &window, void (DraftStore::*answer)(const SavedDraft &));
    void replaceKey(SimWindow &window);
    void open(int number);
    void quit(int number);
    void kill(int number);
    void look();
    void judge(const SimWindow &window);
    void judgeOutcomes(const SimWindow &window);
    void judgeValues(const SimWindow &window);
    void judgeDraft(const SimWindow &window);
    void judgeOwed(const SimWindow &window);
    void leave(const SimWindow &window);
    void comeTo(int server);
    void end();
    void judgeEnd(const SimWindow &window);

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
    static Edits editsOf(const QJsonObject &draft);
    std::optional<DraftFile> fileOf(int server) const;
    bool keeps(int server, int setting, const QJsonValue &value) const;
    bool held(const Run &run, int setting, const QJsonValue &value);
    void judgeSaid(const Said &said);

    QTemporaryDir m_directory;
    SimWire m_wire;
    QHash<QString, QByteArray> m_keyring;
    std::array<std::unique_ptr<SimWindow>, 2> m_windows{};
    std::array<Run, 2> m_runs{}; //!< the latest of each window
    QList<Said> m_said{};
    //! By server: what a process that was killed left, and no admin has answered yet.
    std::array<QList<std::pair<int, QJsonValue>>, 2> m_owed{};
    //! By window and server: what was on screen when the window went to the other server.
    std::array<std::array<Edits, 2>, 2> m_left{};
    quint64 m_reviewing = 0;
    std::optional<FullDisk> m_fullDisk{};
    bool m_clockWasSet = false;
};
