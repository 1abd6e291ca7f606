#pragma once

#include "ui/pages/pageid.h"
#include "ui/style/card.h"

#include <QTimer>

class QGridLayout;
class QLabel;
class QToolButton;
class StatusLabel;
class Workspace;

//! One line per section: its name (a button to its page), how its last read went, what is known of it and since when.
class SectionList : public Card {
    Q_OBJECT
public:
    explicit SectionList(Workspace *workspace, QWidget *parent = nullptr);
    void refresh();

signals:
    void pageRequested(PageId page);

private:
    struct Row {
        QToolButton *name;
        StatusLabel *status;
        QLabel *summary;
    };
    Row makeRow(int row, const QString &name, PageId page);

    Workspace *m_workspace;
    QGridLayout *m_grid;
    QList<Row> m_rows; //!< those of allResources(), then the domains
    QTimer m_clock;
};
