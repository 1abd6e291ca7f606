#pragma once

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QObject>
#include <QQueue>
#include <QUrl>

#include <functional>

/*! The address where the sandbox's pretend DNS provider is operated. Commands go out one after the other, so that the
 *  last answer is the last state. This machine only, never through a proxy. GUI thread; nothing blocks.
 */
class SandboxControl : public QObject {
    Q_OBJECT
public:
    struct Answer {
        int status = 0;      //!< 0: none came
        QJsonObject state{}; //!< empty unless it was done
        QString parameter{}; //!< what a refusal is about
        QString detail{};    //!< technical words
        bool ok() const { return status == 200; }
    };
    using Done = std::function<void(const Answer &)>;

    explicit SandboxControl(const QUrl &control, QObject *parent = nullptr);
    ~SandboxControl() override; //!< commands are dropped, their callbacks not called

    void read(const Done &done); //!< the state
    void write(const QString &resource, const QJsonObject &body, const Done &done);
    bool isBusy() const { return !m_queue.isEmpty(); }

private:
    struct Command {
        QByteArray method;
        QString resource;
        QByteArray body;
        Done done;
    };
    void enqueue(const Command &command);
    void sendNext();
    void end(const Answer &answer);

    QUrl m_control;
    QNetworkAccessManager m_manager;
    QQueue<Command> m_queue; //!< the first is on its way
};
