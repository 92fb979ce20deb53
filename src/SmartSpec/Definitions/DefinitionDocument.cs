namespace SmartSpec.Definitions;

/// <summary>
/// A process definition as it is written: a region's own gates, roles, criteria and limits. Change it with <c>with</c>, and
/// make a <see cref="ProcessDefinition"/> of it.
/// </summary>
/// <param name="Id">Whose definition it is, such as <c>smartspec.default</c>.</param>
/// <param name="Version">Its version, from 1; a definition that has been used never changes, it gets a new version.</param>
/// <param name="Name">Its name.</param>
/// <param name="FourEyes">Between whom four-eyes applies, on the acts that have the gate.</param>
/// <param name="ConsultationMayBeSkipped">
/// Whether a development plan may be submitted without consultation, with the reason.
/// </param>
/// <param name="AddedSharePercent">
/// How much an action plan in force may grow by added efforts, in percent of its budget, before a revision is required.
/// </param>
/// <param name="Criteria">The selection criteria; an area may have its own.</param>
/// <param name="Roles">
/// For each act, such as <c>area.select</c>, the roles that may do it; an act not named may be done by nobody.
/// </param>
/// <param name="Gates">For each act, its gates; an act not named has none.</param>
/// <param name="Tolerance">
/// How far behind its path an indicator may be, unless its own terms state otherwise. Default:
/// <see cref="SmartSpec.Definitions.Tolerance.Default"/>.
/// </param>
/// <param name="ReviseDays">Within how many days a plan that a change combined is revised; 1 to 731. Default: 180.</param>
/// <param name="AnswerDays">
/// Within how many days a point is answered, a recommendation that names no day responded to, a signal answered, a closed
/// consultation or a reported evaluation concluded, a submitted report accepted, and a follow-up cycle closed once its reports
/// are due; 1 to 366. Default: 30.
/// </param>
/// <param name="FollowUp">How often the strategy is followed up. Default: there are no follow-up cycles.</param>
/// <param name="Holidays">
/// The days off work, which a due day of the follow-up is moved past. Default: none, and weekends are as other days.
/// </param>
/// <param name="Signals">The rules for signals. Default: none.</param>
/// <param name="Health">The limits by which health is computed. Default: <see cref="HealthLimits.Default"/>.</param>
/// <param name="RoleNames">
/// The names of the region's own roles, by their codes, in the languages of its readers. Default: they have none, and their codes
/// are shown.
/// </param>
/// <param name="AssignedRoles">
/// The roles that count only with a recorded assignment in force, beside the role that the host asserts. Default: none.
/// </param>
/// <param name="EnablingCondition">
/// The enabling condition that the strategy is to fulfil. Default: <see cref="SmartSpec.Definitions.EnablingCondition.Shipped"/>.
/// </param>
public sealed record DefinitionDocument(
    string Id,
    int Version,
    Text Name,
    FourEyes FourEyes,
    bool ConsultationMayBeSkipped,
    decimal AddedSharePercent,
    EquatableArray<Criterion> Criteria,
    IReadOnlyDictionary<string, EquatableArray<Role>> Roles,
    IReadOnlyDictionary<string, EquatableArray<Gate>> Gates,
    Tolerance? Tolerance = null,
    int AnswerDays = 30,
    int ReviseDays = 180,
    FollowUpRhythm? FollowUp = null,
    Holidays? Holidays = null,
    SignalWatch? Signals = null,
    HealthLimits? Health = null,
    IReadOnlyDictionary<string, Text>? RoleNames = null,
    EquatableArray<Role>? AssignedRoles = null,
    EnablingCondition? EnablingCondition = null
);
