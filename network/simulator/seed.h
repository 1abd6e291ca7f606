#pragma once

#include <QJsonObject>

namespace simulator {

//! The two pretend instances as they are at the start: name, application_name, state.
QJsonObject developmentSeed();
QJsonObject productionSeed();
//! What /v1/environment holds beside the settings that can be written.
QJsonObject environmentTemplate();

} // namespace simulator
