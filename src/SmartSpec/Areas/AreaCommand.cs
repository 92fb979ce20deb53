using System.Text.Json.Serialization;

namespace SmartSpec;

/// <summary>What can be done with a knowledge area.</summary>
[JsonDerivedType(typeof(Propose), "area.propose")]
[JsonDerivedType(typeof(Describe), "area.describe")]
[JsonDerivedType(typeof(AppointLead), "area.appoint-lead")]
[JsonDerivedType(typeof(Ground), "area.ground")]
[JsonDerivedType(typeof(SetCriteria), "area.set-criteria")]
[JsonDerivedType(typeof(Assess), "area.assess")]
[JsonDerivedType(typeof(BeginAnalysis), "area.begin-analysis")]
[JsonDerivedType(typeof(Nominate), "area.nominate")]
[JsonDerivedType(typeof(Select), "area.select")]
[JsonDerivedType(typeof(Deselect), "area.deselect")]
[JsonDerivedType(typeof(Return), "area.return")]
[JsonDerivedType(typeof(Reconsider), "area.reconsider")]
[JsonDerivedType(typeof(Withdraw), "area.withdraw")]
public abstract record AreaCommand : Command
{
    private AreaCommand()
    {
    }

    /// <summary>Propose a candidate.</summary>
    public sealed record Propose(Id<Area> Area, Text Name, Text Description) : AreaCommand;

    /// <summary>State a candidate's name and description anew; a selected area is renamed by a change.</summary>
    public sealed record Describe(Id<Area> Area, Text Name, Text Description) : AreaCommand;

    /// <summary>Appoint the person who leads the area.</summary>
    public sealed record AppointLead(Id<Area> Area, Id<Actor> Lead) : AreaCommand;

    /// <summary>State the evidence and goals on which the area rests; replaces those stated before.</summary>
    public sealed record Ground(Id<Area> Area, Grounds Grounds) : AreaCommand;

    /// <summary>Give the area criteria of its own; none means the definition's. Assessments by other criteria go.</summary>
    public sealed record SetCriteria(Id<Area> Area, Items<Criterion> Criteria) : AreaCommand;

    /// <summary>Assess the area by one criterion.</summary>
    public sealed record Assess(Id<Area> Area, Id<Criterion> Criterion, decimal Score, Text Motivation) : AreaCommand;

    /// <summary>Begin the analysis of a proposed area.</summary>
    public sealed record BeginAnalysis(Id<Area> Area) : AreaCommand;

    /// <summary>Put the candidate before the decision body.</summary>
    public sealed record Nominate(Id<Area> Area, Text Motivation) : AreaCommand;

    /// <summary>Select a nominated area, by a recorded decision.</summary>
    public sealed record Select(Id<Area> Area, Id<Decision>? Decision = null) : AreaCommand, IDecided;

    /// <summary>Do not select a nominated area; it is kept, with the reason.</summary>
    public sealed record Deselect(Id<Area> Area, Id<Decision>? Decision, Text Reason) : AreaCommand, IDecided;

    /// <summary>Send a nomination back for more analysis.</summary>
    public sealed record Return(Id<Area> Area, Text Reason) : AreaCommand;

    /// <summary>Look at a deselected candidate anew.</summary>
    public sealed record Reconsider(Id<Area> Area, Text Reason) : AreaCommand;

    /// <summary>Take a candidate back.</summary>
    public sealed record Withdraw(Id<Area> Area, Text Reason) : AreaCommand;
}
