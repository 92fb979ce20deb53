namespace SmartSpec;

/// <summary>One thing that a signal, or a reason for how healthy something is, tells.</summary>
/// <param name="Name">What it is, such as <c>first-day</c>.</param>
/// <param name="Value">
/// An identifier, number, ISO 8601 date or amount; several separated by commas; or the key of a label where
/// <paramref name="IsLabel"/> is set.
/// </param>
/// <param name="IsLabel">
/// Whether the value is a key that the texts translate, such as <c>act.effort.start</c>. Default: not.
/// </param>
public sealed record SignalDetail(string Name, string Value, bool IsLabel = false)
{
    internal static SignalDetail Label(string name, string key) => new(name, key, IsLabel: true);

    internal static EquatableArray<SignalDetail> Of(params ReadOnlySpan<(string Name, object Value)> told)
    {
        var details = new SignalDetail[told.Length];
        for (var at = 0; at < told.Length; at++)
            details[at] = new(told[at].Name, Parameter.Written(told[at].Value));
        return EquatableArray.Create<SignalDetail>(details);
    }

    internal static string Told(Texts texts, string key, Subject subject, EquatableArray<SignalDetail> details)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return texts.Fill(
            key,
            new Reason(
                ReasonKind.Rule,
                key,
                subject,
                details.Select(detail => new Parameter(detail.Name, [detail.Value], detail.IsLabel)).ToEquatableArray(),
                []
            )
        );
    }
}
