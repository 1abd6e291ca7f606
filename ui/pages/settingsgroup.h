#pragma once

#include "models/fieldspec.h"

#include <QList>
#include <QWidget>

class Card;
class FieldRow;
class QLabel;
class StatusLabel;
class UnknownValues;
class Workspace;

//! One resource on a page: its title where several share it, its rows, what went wrong with reading it, unknown keys.
class SettingsGroup : public QWidget {
    Q_OBJECT
public:
    SettingsGroup(Workspace *workspace, ResourceId resource, bool titled, QWidget *parent = nullptr);

    ResourceId resource() const { return m_resource; }
    const QList<FieldRow *> &rows() const { return m_rows; }
    void refresh();

private:
    void buildFailure(class QVBoxLayout *column);
    std::optional<ApiError> whyOff() const;
    void showFailure();
    void showNote();
    void showStates();
    void showUnknown();

    Workspace *m_workspace;
    ResourceId m_resource;
    QLabel *m_title = nullptr;
    StatusLabel *m_note;
    Card *m_card;
    Card *m_failure = nullptr;
    StatusLabel *m_failureTitle = nullptr;
    QLabel *m_failureText = nullptr;
    QLabel *m_failureDetails = nullptr;
    UnknownValues *m_unknown = nullptr;
    QList<FieldRow *> m_rows;
};
