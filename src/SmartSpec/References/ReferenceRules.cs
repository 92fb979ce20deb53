namespace SmartSpec;

/// <summary>The rules for references, wherever they are stated.</summary>
internal static class ReferenceRules
{
    /// <summary>Whether each of several references is complete.</summary>
    public static bool AreGood(DecisionContext context, EquatableArray<ExternalReference> references, string member)
    {
        foreach (var elsewhere in references)
            if (!IsGood(context, elsewhere, member))
                return false;
        return true;
    }

    /// <summary>Whether a reference has a kind, a system and an identifier, and no blank address.</summary>
    public static bool IsGood(DecisionContext context, ExternalReference elsewhere, string member) =>
        context.Expect(!string.IsNullOrWhiteSpace(elsewhere.Kind), $"{member}.kind")
        && context.Expect(!string.IsNullOrWhiteSpace(elsewhere.System), $"{member}.system")
        && context.Expect(!string.IsNullOrWhiteSpace(elsewhere.Id), $"{member}.id")
        && context.ExpectOrNone(elsewhere.Uri, $"{member}.uri");
}
