namespace SmartSpec.Definitions;

/// <summary>
/// Whoever has done one of some acts does not do the act that has the gate. The actor and the person on whose behalf count,
/// on both sides; what was recorded before the definition had the gate does not, nor what the engine did by itself.
/// </summary>
/// <param name="Acts">The acts, such as <c>report.submit</c>; the act that has the gate can be one of them.</param>
/// <param name="Per">Where: on the same object, in the same area, or anywhere in the strategy.</param>
/// <param name="Days">Within how many days before, 1 to 3,660. Default: however long before.</param>
internal sealed record SeparateDuties(EquatableArray<string> Acts, SeparationScope Per, int? Days = null) : Gate
{
    /// <inheritdoc/>
    public override string Code => "separate-duties";

    internal override FaultText? Fault =>
        Acts.Count == 0 ? new("malformed.definition.separate-duties")
        : Days is { } days ? FaultText.Outside("days", days, 1, 3660)
        : null;

    internal override GateVerdict Judge(GateCase on)
    {
        if (on.State.Duties is not { } duties)
            return GateVerdict.Met;
        var place = Per switch
        {
            SeparationScope.Object => on.Subject,
            SeparationScope.Area when on.Area is { } area => Subject.Of(area.Id),
            _ => Subject.Of(on.State.Id),
        };
        Duty? latest = null;
        foreach (var act in Acts)
        {
            Count(duties.Find(act, Per, place, on.Actor.Id));
            if (on.Actor.OnBehalfOf is { } other)
                Count(duties.Find(act, Per, place, other));
        }

        return latest is null
            ? GateVerdict.Met
            : GateVerdict.Unmet(
                Parameter.Label("did", $"act.{latest.Act}"),
                Parameter.Of("object", latest.Object),
                Parameter.Of("on", latest.Day),
                Parameter.OrNone("again", Days is { } wait ? latest.Day.PlusDays(wait + 1) : default(LocalDate?))
            );

        void Count(Duty? duty)
        {
            if (
                duty is not null
                && (Days is not { } days || Period.DaysBetween(duty.Day, on.Today) <= days)
                && !(duty.Number <= latest?.Number)
            )
                latest = duty;
        }
    }
}
