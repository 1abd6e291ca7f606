#pragma once

#include "network/apiclient.h"
#include "network/classify.h"
#include "network/wire.h"

#include <QBasicTimer>
#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>
#include <QStringList>

class OneShotBody;
class QNetworkAccessManager;

/*! One attempt over the network: sends once, watches its deadlines, keeps within the size caps, reports once.
 *
 *  network/qt.md has what Qt would do by itself, measured on Qt 6.4 and on Qt 6.8.
 *
 *  Destroying it stops it without a report.
 */
class Exchange : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 kLargestBody = 8LL * 1024 * 1024;
    static constexpr qsizetype kLargestHeaders = 64LL * 1024;

    Exchange(QNetworkAccessManager *manager, const Wire &wire, const Deadlines &deadlines, QObject *parent);
    ~Exchange() override;

    //! Ends it with Stop::Cancelled; `done` comes before this returns.
    void cancel();
    //! Ends it with Stop::Desynchronised when it goes through \p manager, unless it is seen to have been sent.
    void endUnsent(const QNetworkAccessManager *manager);
    //! What it goes through; nullptr when that is gone.
    const QNetworkAccessManager *manager() const;
    //! Bytes of its body were handed to the connection.
    bool hasLeft() const;

signals:
    //! Its connection is seen to stand.
    void connected();
    //! The headers ask everybody to wait; the body may yet take its time.
    void paused(std::chrono::milliseconds delay);
    void done(const RawReply &raw);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void begin(QBasicTimer *deadline, std::chrono::milliseconds limit);
    void onConnecting();
    void onSent();
    void onHeaders();
    void takeHead();
    void onReadyRead();
    void takeBody(qint64 most);
    void onFinished();
    QString transportText() const;
    void stop(RawReply::Stop stop);

    OneShotBody *m_body = nullptr;
    //! The manager stays its parent and deletes it first: a reply that outlives its manager reads freed memory.
    QPointer<QNetworkReply> m_reply;
    Deadlines m_deadlines;
    QBasicTimer m_connect, m_firstByte, m_total;
    QDeadlineTimer m_end;
    RawReply m_raw;
    QStringList m_tlsComplaints;
    bool m_sent = false;
    bool m_finished = false;
};
