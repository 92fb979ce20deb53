namespace SmartSpec.Import;

/// <summary>The sentences of faults.</summary>
internal static class FaultText
{
    private static readonly MessageText Messages = new("SmartSpec.Import.Texts.", "import.");

    /// <inheritdoc cref="MessageText.ShippedIn"/>
    public static Texts ShippedIn(string language) => Messages.ShippedIn(language);

    /// <inheritdoc cref="MessageText.Of"/>
    public static string Of(string code, EquatableArray<Parameter> values, Texts texts, Func<string, string>? show) =>
        Messages.Of(code, values, texts, show);

    /// <summary>A value of a fault.</summary>
    public static Parameter Value(string name, IFormattable number) => MessageText.Value(name, number);

    /// <summary>A value of a fault.</summary>
    public static Parameter Value(string name, string text) => MessageText.Value(name, text);
}
