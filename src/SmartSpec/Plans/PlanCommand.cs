using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with a plan version. In a definition the acts of the two kinds have keys of their own, such as <c>action-plan.adopt</c>.</summary>
[JsonDerivedType(typeof(Draft), "plan.draft")]
[JsonDerivedType(typeof(AnalyseOpportunity), "plan.analyse-opportunity")]
[JsonDerivedType(typeof(DefineField), "plan.define-field")]
[JsonDerivedType(typeof(RemoveField), "plan.remove-field")]
[JsonDerivedType(typeof(AssessSustainability), "plan.assess-sustainability")]
[JsonDerivedType(typeof(ListEfforts), "plan.list-efforts")]
[JsonDerivedType(typeof(GroupEfforts), "plan.group-efforts")]
[JsonDerivedType(typeof(AddEffort), "plan.add-effort")]
[JsonDerivedType(typeof(Consult), "plan.consult")]
[JsonDerivedType(typeof(Mobilise), "plan.mobilise")]
[JsonDerivedType(typeof(Submit), "plan.submit")]
[JsonDerivedType(typeof(Redraft), "plan.redraft")]
[JsonDerivedType(typeof(Return), "plan.return")]
[JsonDerivedType(typeof(Adopt), "plan.adopt")]
[JsonDerivedType(typeof(Rescind), "plan.rescind")]
[JsonDerivedType(typeof(Discard), "plan.discard")]
public abstract record PlanCommand : Command
{
    private PlanCommand()
    {
    }

    /// <summary>Begin a version; where one is in force it starts from that one's content, and says why.</summary>
    public sealed record Draft(Id<PlanVersion> Plan, Id<Area> Area, PlanKind Kind, Text? Reason = null) : PlanCommand;

    /// <summary>Write what a development plan says of an opportunity, or write it anew.</summary>
    public sealed record AnalyseOpportunity(Id<PlanVersion> Plan, Id<Evidence> Opportunity, Text Analysis) : PlanCommand;

    /// <summary>Define a development field, or define it anew.</summary>
    public sealed record DefineField(
        Id<PlanVersion> Plan, Id<DevelopmentField> Field, Text Name, Text WantedChange, Items<Id<Indicator>> Indicators = default) : PlanCommand;

    /// <summary>Leave a development field out of the version.</summary>
    public sealed record RemoveField(Id<PlanVersion> Plan, Id<DevelopmentField> Field) : PlanCommand;

    /// <summary>Write what a development plan means for sustainable development.</summary>
    public sealed record AssessSustainability(Id<PlanVersion> Plan, Sustainability Sustainability) : PlanCommand;

    /// <summary>List the efforts of an action plan; replaces the list before.</summary>
    public sealed record ListEfforts(Id<PlanVersion> Plan, Items<Id<Effort>> Efforts) : PlanCommand;

    /// <summary>Make a set of an action plan's efforts, or make it anew; with no efforts the set goes.</summary>
    public sealed record GroupEfforts(Id<PlanVersion> Plan, Id<EffortSet> Set, Text Name, Items<Id<Effort>> Efforts) : PlanCommand;

    /// <summary>Add an effort to an action plan in force; it is marked as added after adoption.</summary>
    public sealed record AddEffort(Id<PlanVersion> Plan, Id<Effort> Effort) : PlanCommand;

    /// <summary>Send a development plan out for consultation.</summary>
    public sealed record Consult(
        Id<PlanVersion> Plan, Id<Consultation> Consultation, LocalDate LastDay, Text Question, Items<Id<Organisation>> Addressees = default)
        : PlanCommand;

    /// <summary>Go out and mobilise an action plan's resources.</summary>
    public sealed record Mobilise(Id<PlanVersion> Plan) : PlanCommand;

    /// <summary>Put the plan before the decision body; straight from a draft with the reason, or a summary of what changed.</summary>
    public sealed record Submit(Id<PlanVersion> Plan, Text? Reason = null) : PlanCommand;

    /// <summary>Take the plan back to be rewritten.</summary>
    public sealed record Redraft(Id<PlanVersion> Plan, Text Reason) : PlanCommand;

    /// <summary>Send the plan back, with or without asking for a new consultation.</summary>
    public sealed record Return(Id<PlanVersion> Plan, Text Reason, bool NewConsultation = false) : PlanCommand;

    /// <summary>Adopt the plan from a day on, and state the fate of what it leaves out.</summary>
    public sealed record Adopt(Id<PlanVersion> Plan, Id<Decision>? Decision, LocalDate EffectiveFrom, Items<Fate> Fates = default)
        : PlanCommand, IDecided, IEffective;

    /// <summary>Take an adoption back before it takes effect.</summary>
    public sealed record Rescind(Id<PlanVersion> Plan, Id<Decision>? Decision, Text Reason) : PlanCommand, IDecided;

    /// <summary>Give the version up.</summary>
    public sealed record Discard(Id<PlanVersion> Plan, Text Reason) : PlanCommand;
}
