#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QLockFile>
#include <QString>

#include <functional>
#include <optional>

namespace simulator {

/*! The file a sandbox's state outlasts its process in: one JSON object, mode 0600, replaced at once or not at all.
 *
 *  Whatever is wrong with it is told and never stops the sandbox. What cannot be understood is moved out of the way,
 * what cannot be read is left alone. Of two processes with the same file the first one writes, the other one only
 * reads.
 */
class StateFile {
public:
    using Tell = std::function<void(const QString &words)>;
    StateFile(const QString &path, Tell tell);

    //! What was written last; nothing when that was never, or when it is of no use.
    std::optional<QJsonObject> read();
    //! What was read turned out to be of no use: moves it out of the way.
    void setAside() { setAside(u".broken-", u"is damaged"); }
    //! On the disk when this returns, so that it outlasts a killed process.
    void write(QJsonObject state);

private:
    void lock();
    void setAside(QStringView word, QStringView why);
    void keepNothing(const QString &why);
    QString replace(const QByteArray &content);

    QString m_path;
    Tell m_tell;
    QLockFile m_lock;
    QByteArray m_written;
    bool m_mayWrite = true;
    bool m_failed = false;
};

} // namespace simulator
