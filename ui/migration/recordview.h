#pragma once

#include "models/migration/dnscheck.h"
#include "ui/style/tone.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QToolButton;

//! One DNS record: what is wanted, the verdict over all servers, what to do, and what each server sees.
class RecordView : public QWidget {
    Q_OBJECT
public:
    explicit RecordView(QWidget *parent = nullptr);
    void show(const RecordRow &row, const QList<DnsSource> &sources, const QString &zone);
    void setCheckable(bool checkable); //!< false: nothing is checked in this window

signals:
    void checkRequested();

private:
    void showSources(const RecordRow &row, const QList<DnsSource> &sources);
    StatusLabel *m_verdict;
    QLabel *m_host;
    QLabel *m_target;
    QLabel *m_needed;
    QLabel *m_hint;
    QLabel *m_age;
    QGridLayout *m_sources;
    QToolButton *m_check;
    QToolButton *m_copy;
    QString m_line;
};

//! Icon and colour of a verdict.
Tone verdictTone(Verdict verdict, bool required);
Icon verdictIcon(Verdict verdict, bool required);
QString sourceName(const DnsSource &source); //!< "ns1.example.net (the zone's own)", "System resolver"
