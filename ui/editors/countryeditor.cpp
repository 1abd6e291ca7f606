#include "ui/editors/countryeditor.h"

#include "ui/editors/countrymodel.h"
#include "ui/style/metrics.h"

#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kCountriesShown = 6;
constexpr int kNamesShown = 12;

} // namespace

CountryEditor::CountryEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_model(new CountryModel(this))
    , m_chosen(new QLabel(this))
    , m_find(new QLineEdit(this))
    , m_view(new QListView(this))
{
    m_chosen->setTextFormat(Qt::PlainText);
    m_chosen->setWordWrap(true);
    m_find->setPlaceholderText(tr("Find a country by name or code"));
    m_find->setClearButtonEnabled(true);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setModel(m_model);
    m_view->setFixedHeight(kCountriesShown * Metrics::targetSize + 2 * m_view->frameWidth());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::small);
    column->addWidget(m_chosen);
    column->addWidget(m_find);
    column->addWidget(m_view);
    setFocusProxy(m_find);
    connect(m_find, &QLineEdit::textChanged, m_model, &CountryModel::setFilter);
    connect(m_model, &CountryModel::chosenEdited, this, [this] {
        m_value = QJsonArray::fromStringList(m_model->chosen());
        showChosen();
        emit edited(m_value);
    });
    showChosen();
}

void CountryEditor::setValue(const QJsonValue &value)
{
    m_value = value;
    QStringList codes;
    for (const auto &code : value.toArray())
        codes.append(code.toString());
    m_model->setChosen(codes);
    showChosen();
}

void CountryEditor::showChosen()
{
    const QStringList codes = m_model->chosen();
    QStringList names;
    for (const auto &code : codes.first(qMin<qsizetype>(codes.size(), kNamesShown)))
        names.append(countryName(code));
    const int more = int(codes.size() - names.size());
    const QString listed = names.join(", "_L1);
    const QString none = translated(spec().emptyMeaning);
    if (codes.isEmpty())
        m_chosen->setText(!m_value.isArray() ? absentText(spec(), m_value) : none.isEmpty() ? tr("No country") : none);
    else
        m_chosen->setText(more > 0 ? tr("%1 and %n more", "%1: names of countries", more).arg(listed) : listed);
}

void CountryEditor::setReadOnly(bool readOnly) { m_model->setReadOnly(readOnly); }

void CountryEditor::describe(const QString &name, const QString &description)
{
    FieldEditor::describe(name, description);
    m_find->setAccessibleName(tr("%1: find").arg(name));
    m_view->setAccessibleName(name);
    m_view->setAccessibleDescription(description);
}
