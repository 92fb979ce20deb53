namespace SmartSpec.Model;

/// <summary>The end of a partnership, or of a link to a partner's object.</summary>
/// <param name="From">The first day on which it is not in force, in the strategy's time zone.</param>
/// <param name="Reason">Why it ended.</param>
public sealed record SharingEnd(LocalDate From, Text Reason);
