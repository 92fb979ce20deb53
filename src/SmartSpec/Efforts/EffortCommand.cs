using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with an effort.</summary>
[JsonDerivedType(typeof(Propose), "effort.propose")]
[JsonDerivedType(typeof(Trace), "effort.trace")]
[JsonDerivedType(typeof(Assign), "effort.assign")]
[JsonDerivedType(typeof(Schedule), "effort.schedule")]
[JsonDerivedType(typeof(Budget), "effort.budget")]
[JsonDerivedType(typeof(Prioritise), "effort.prioritise")]
[JsonDerivedType(typeof(Reprioritise), "effort.reprioritise")]
[JsonDerivedType(typeof(Involve), "effort.involve")]
[JsonDerivedType(typeof(Finance), "effort.finance")]
[JsonDerivedType(typeof(Start), "effort.start")]
[JsonDerivedType(typeof(Pause), "effort.pause")]
[JsonDerivedType(typeof(Resume), "effort.resume")]
[JsonDerivedType(typeof(LoseFunding), "effort.lose-funding")]
[JsonDerivedType(typeof(Complete), "effort.complete")]
[JsonDerivedType(typeof(Cancel), "effort.cancel")]
public abstract record EffortCommand : Command
{
    private EffortCommand()
    {
    }

    /// <summary>Propose an effort in a selected area, as an answer to a call if it is one.</summary>
    public sealed record Propose(Id<Effort> Effort, Id<Area> Area, Text Name, Text Description, Id<Call>? Call = null) : EffortCommand;

    /// <summary>Trace an effort to its main development field of the plan in force, and to others that it serves.</summary>
    public sealed record Trace(Id<Effort> Effort, Id<DevelopmentField> Field, Items<Id<DevelopmentField>> AlsoServes = default) : EffortCommand;

    /// <summary>Assign the one person who owns the effort.</summary>
    public sealed record Assign(Id<Effort> Effort, Id<Actor> Owner) : EffortCommand;

    /// <summary>Say when the effort is to be carried out.</summary>
    public sealed record Schedule(Id<Effort> Effort, LocalDate FirstDay, LocalDate LastDay) : EffortCommand;

    /// <summary>State the effort's budget by year; replaces the one before.</summary>
    public sealed record Budget(Id<Effort> Effort, Items<YearAmount> Years) : EffortCommand;

    /// <summary>Give the effort its place among the area's efforts, 1 first.</summary>
    public sealed record Prioritise(Id<Effort> Effort, int Rank, Text Motivation) : EffortCommand;

    /// <summary>Give a prioritised effort another place among the area's efforts.</summary>
    public sealed record Reprioritise(Id<Effort> Effort, int Rank, Text Motivation) : EffortCommand;

    /// <summary>Name the organisations that take part in the effort, beside its financiers; replaces those named before.</summary>
    public sealed record Involve(Id<Effort> Effort, Items<Id<Organisation>> Partners) : EffortCommand;

    /// <summary>State that the effort's funding is in place.</summary>
    public sealed record Finance(Id<Effort> Effort) : EffortCommand;

    /// <summary>Begin to carry the effort out.</summary>
    public sealed record Start(Id<Effort> Effort) : EffortCommand;

    /// <summary>Let the effort rest for a while.</summary>
    public sealed record Pause(Id<Effort> Effort, Text Reason) : EffortCommand;

    /// <summary>Go on after a rest.</summary>
    public sealed record Resume(Id<Effort> Effort) : EffortCommand;

    /// <summary>State that funding has fallen away; the effort waits for new.</summary>
    public sealed record LoseFunding(Id<Effort> Effort, Text Reason) : EffortCommand;

    /// <summary>State that the effort has been carried out, and what came of it.</summary>
    public sealed record Complete(Id<Effort> Effort, Text Result) : EffortCommand;

    /// <summary>Give the effort up.</summary>
    public sealed record Cancel(Id<Effort> Effort, Text Reason) : EffortCommand;
}
