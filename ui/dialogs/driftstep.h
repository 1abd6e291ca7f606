#pragma once

#include "models/applyrun.h"

#include <QWidget>

class QButtonGroup;
class Workspace;

//! The server moved meanwhile: per setting what it was, what it is now, what is to be sent, and whose value wins.
class DriftStep : public QWidget {
    Q_OBJECT
public:
    //! Of an apply that sent nothing, or whose requests Clerk refused as conflicts.
    enum class After : quint8 { NothingSent, Conflict };
    DriftStep(Workspace *workspace, const QList<Drift> &drifts, After after, QWidget *parent = nullptr);
    bool isDecided() const; //!< every row has an answer
    void carryOut();        //!< puts the answers into the draft

signals:
    void decidedChanged();

private:
    QWidget *makeRow(const Drift &drift);
    Workspace *m_workspace;
    QList<Drift> m_drifts;
    QList<QButtonGroup *> m_answers;
};
