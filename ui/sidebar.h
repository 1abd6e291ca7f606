#pragma once

#include "models/profile.h"
#include "ui/pages/pageid.h"

#include <QHash>
#include <QWidget>

class SidebarButton;
class SidebarSwitcher;

//! The left side: instance switcher above, pages below.
class Sidebar : public QWidget {
    Q_OBJECT
public:
    explicit Sidebar(QWidget *parent = nullptr);

    void setInstance(const Profile &profile);
    void setCurrentPage(PageId page);
    void setCount(PageId page, int unsavedEdits);
    void retranslate();
    int fullWidth() const;         //!< what it needs to show every title
    void setCompact(bool compact); //!< pictures only, where a large font or a small window leaves no room
    void focusPages();             //!< to the current page's entry

signals:
    void pageRequested(PageId page);
    void switcherRequested();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateWidth();
    SidebarSwitcher *m_switcher;
    bool m_compact = false;
    QHash<PageId, SidebarButton *> m_buttons;
};
