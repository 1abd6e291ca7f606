#pragma once

#include "tests/simulation/simdisk.h"
#include "tests/simulation/simjudge.h"
#include "tests/simulation/simstep.h"
#include "tests/simulation/simwindow.h"
#include "tests/support/fulldisk.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

/*! Plays one history and has each step judged, and its end.
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
    void edit(const SimStep &step);
    void decideDrifts(const SimStep &step, const SimWindow &window);
    void answerDraft(const SimWindow &window, void (DraftStore::*answer)(const SavedDraft &));
    void replaceKey(SimWindow &window);
    void open(int number);
    void close(int number);
    void quit(int number);
    void onDied(int number);
    void bury();
    bool isDiskWell() const { return !m_fullDisk && !m_disk.isReadOnly(); }
    void pass(std::chrono::milliseconds duration);
    void look();
    bool isAlone(const SimWindow &window) const;
    void leave(const SimWindow &window);
    void end();

    SimDisk m_disk;
    SimWire m_wire;
    QHash<QString, QByteArray> m_keyring;
    std::array<std::unique_ptr<SimWindow>, 2> m_windows{};
    SimJudge m_judge;
    quint64 m_reviewing = 0;
    std::optional<FullDisk> m_fullDisk{};
};
