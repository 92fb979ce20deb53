namespace SmartSpec.Model;

/// <summary>The fate of something that a new plan version leaves out.</summary>
/// <param name="Subject">The development field, effort or indicator left out.</param>
/// <param name="Kind">Its fate.</param>
/// <param name="Successor">The development field of the new version that it is carried to; ignored for the other fates.</param>
/// <param name="Reason">Why; required where it is closed.</param>
public sealed record Fate(Subject Subject, FateKind Kind, Id<DevelopmentField>? Successor = null, Text? Reason = null);
