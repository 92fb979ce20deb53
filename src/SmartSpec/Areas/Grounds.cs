namespace SmartSpec.Model;

/// <summary>The grounds of an area: what it rests on and contributes to.</summary>
/// <param name="Evidence">The assets, opportunities and challenges.</param>
/// <param name="Goals">The goals of the regional development strategy.</param>
/// <param name="Sdgs">The global goals of Agenda 2030.</param>
public sealed record Grounds(
    EquatableArray<Id<Evidence>> Evidence = default,
    EquatableArray<Id<RegionalGoal>> Goals = default,
    EquatableArray<Sdg> Sdgs = default
);
