#pragma once

#include "network/tls/tlsprobe.h"

#include <QMetaEnum>
#include <QTest>

#include <optional>

inline const QString kHost = QStringLiteral("clerk.example.test");

//! All problems in one text, readable when they fail to compare.
inline QString problemsOf(const TlsReport &report)
{
    QStringList out;
    for (const TlsReport::Problem problem : report.problems)
        out += QString::fromLatin1(QMetaEnum::fromType<TlsReport::Problem>().valueToKey(int(problem)));
    return out.join(u' ');
}

//! What the probe reports; waits for it.
inline TlsReport reportOf(TlsProbe *probe, const QString &host,
                          const QList<QHostAddress> &addresses = {QHostAddress(QHostAddress::LocalHost)})
{
    QObject context;
    std::optional<TlsReport> report;
    probe->probe(host, addresses, &context, [&report](const TlsReport &it) { report = it; });
    if (!QTest::qWaitFor([&report] { return report.has_value(); }, kPatience))
        QTest::qFail("no report", __FILE__, __LINE__);
    return report.value_or(TlsReport());
}
