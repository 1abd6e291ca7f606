#pragma once

#include <QJsonObject>
#include <QWidget>

class Card;
class QVBoxLayout;

//! What Clerk reports beyond the settings known here, as it stands, for reading only.
class UnknownValues : public QWidget {
    Q_OBJECT
public:
    explicit UnknownValues(QWidget *parent = nullptr);
    void setValues(const QJsonObject &values);

private:
    QVBoxLayout *m_column;
    Card *m_card = nullptr;
    QJsonObject m_values;
};
