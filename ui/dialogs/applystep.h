#pragma once

#include "models/applyrun.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QVBoxLayout;
class ReviewTable;
class StatusLabel;
class Workspace;

//! An apply on its way and its end: per section a table of settings with outcome and what the outcome means.
class ApplyStep : public QWidget {
    Q_OBJECT
public:
    ApplyStep(const Workspace *workspace, ApplyRun *run, QWidget *parent = nullptr);
    QString report() const; //!< all rows as text, for the clipboard

private:
    void refresh();
    void refreshSummary();
    ReviewTable *tableOf(ResourceId resource);

    const Workspace *m_workspace;
    QPointer<ApplyRun> m_run;
    QVBoxLayout *m_tables;
    StatusLabel *m_phase;
    QProgressBar *m_progress;
    QLabel *m_summary;
    QLabel *m_rest;
    QHash<ResourceId, ReviewTable *> m_byResource;
    QHash<ResourceId, StatusLabel *> m_stepOf;
    QHash<QString, int> m_rows;
};
