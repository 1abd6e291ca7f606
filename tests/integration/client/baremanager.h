#pragma once

#include "network/oneshotbody.h"
#include "tests/integration/client/clientcase.h"
#include "tests/support/testcertificates.h"

#include <QMetaEnum>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QVersionNumber>

#include <memory>

/*! A QNetworkAccessManager as Qt makes it, without any guard of ours.
 *
 *  What it does is stated in rows for Qt 6.4 and for Qt 6.8; the versions between them were not measured.
 */
class BareManager {
public:
    using Reply = std::unique_ptr<QNetworkReply>;

    explicit BareManager(const TestCertificates &certificates) { m_tls.setCaCertificates({certificates.authority()}); }
    QNetworkAccessManager *operator->() { return &m_manager; }

    //! With the key in it, as ours have it.
    QNetworkRequest request(const QUrl &url) const
    {
        QNetworkRequest out(url);
        out.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
        out.setRawHeader("Authorization", "Bearer " + kKey);
        out.setSslConfiguration(m_tls);
        return out;
    }

    Reply send(const QByteArray &verb, const QNetworkRequest &request)
    {
        if (verb == "PATCH")
            return Reply(m_manager.sendCustomRequest(request, verb, QByteArray("{}")));
        return Reply(m_manager.sendCustomRequest(request, verb));
    }

    //! As Exchange does, with the body that can be read once.
    Reply sendOnce(const QByteArray &verb, QNetworkRequest request)
    {
        auto *body = new OneShotBody(verb == "PATCH" ? "{}" : "");
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, body->bytesAvailable());
        Reply reply(m_manager.sendCustomRequest(request, verb, body));
        body->setParent(reply.get());
        return reply;
    }

private:
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
    QNetworkAccessManager m_manager;
};

inline QString nameOf(QNetworkReply::NetworkError error)
{
    return QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
}

//! "NoError 200 {}": the error, then the status and the body if there were any. Waits for the end.
inline QString outcomeOf(QNetworkReply *reply)
{
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, kPatience))
        return QStringLiteral("never finished");
    QStringList words{nameOf(reply->error())};
    if (const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); status != 0)
        words += QString::number(status);
    if (reply->isOpen() && reply->bytesAvailable() > 0)
        words += QString::fromLatin1(reply->readAll());
    return words.join(u' ');
}

//! The columns "qt64" and "qt68" for what each makes of a row.
inline void addBothQts()
{
    QTest::addColumn<QString>("qt64");
    QTest::addColumn<QString>("qt68");
}

//! The column of the Qt that runs.
inline const char *thisQt()
{
    return QVersionNumber::fromString(QLatin1StringView(qVersion())) < QVersionNumber(6, 8) ? "qt64" : "qt68";
}
