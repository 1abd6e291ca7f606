#pragma once

#include "models/migration/preparation.h"

#include <QWidget>

class QLabel;
class StatusLabel;

//! One check: its state as word and icon, what was found, what to do.
class PreparationRow : public QWidget {
    Q_OBJECT
public:
    explicit PreparationRow(QWidget *parent = nullptr);
    void show(const PreparationItem &item);

private:
    QLabel *m_title;
    StatusLabel *m_state;
    QLabel *m_found;
    QLabel *m_advice;
};

QString preparationWord(PreparationItem::State state);
