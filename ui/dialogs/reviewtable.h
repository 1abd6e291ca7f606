#pragma once

#include <QTableWidget>

/*! A read-only table of wrapped plain text that is as high as its rows: the dialog scrolls, not the table.
 *
 *  Tab leaves it; the accessible name is the section it is about.
 */
class ReviewTable : public QTableWidget {
    Q_OBJECT
public:
    ReviewTable(const QString &name, const QStringList &columns, QWidget *parent = nullptr);
    int addRow(const QStringList &cells);
    void setCell(int row, int column, const QString &text, const QIcon &icon = {});
    void setCellColor(int row, int column, const QColor &color);
    void fit(); //!< after changes of text

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    int wantedHeight() const;
};
