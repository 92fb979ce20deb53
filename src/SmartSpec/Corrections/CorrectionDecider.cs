namespace SmartSpec;

internal static class CorrectionDecider
{
    /// <summary>The effort of which a fact stands empty: nobody has stated it.</summary>
    public static Id<Effort>? Unstated(Fact was) =>
        was switch
        {
            Fact.Budgeted { Years.Count: 0 } f => f.Effort,
            Fact.Funded { Amount.Amount: 0 } f => f.Effort,
            _ => default(Id<Effort>?),
        };
}
