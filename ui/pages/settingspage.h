#pragma once

#include "models/fieldspec.h"

#include <QList>
#include <QWidget>

class Workspace;

//! A scrolling page of one or more resources' settings, generated from their tables, with head, states and skeleton
//! rows.
class SettingsPage : public QWidget {
    Q_OBJECT
public:
    SettingsPage(Workspace *workspace, const QString &title, const QString &summary, const QList<ResourceId> &resources,
                 QWidget *parent = nullptr);
    ~SettingsPage() override;
    //! Scrolls to a setting and lights it up. False when it is not on this page.
    bool reveal(ResourceId resource, int field);

private:
    class Private;
    Private *d;
};
