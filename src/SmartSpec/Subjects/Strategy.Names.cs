namespace SmartSpec;

/// <content>The names by which people know its objects.</content>
public sealed partial record Strategy
{
    /// <summary>
    /// The name of an object, such as <em>Livsmedel</em>, <em>Omprövning: Livsmedel</em> or <em>Handlingsplan 2, Livsmedel</em>.
    /// </summary>
    /// <param name="subject">The object.</param>
    /// <param name="texts">The language.</param>
    /// <returns>
    /// The name; kind and identifier, such as <c>actor:p-17</c>, where the object has none, or the strategy lacks it.
    /// </returns>
    /// <exception cref="ArgumentNullException">The texts are null.</exception>
    public string NameOf(Subject subject, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(texts);
        return Id<Subject>.IsWellFormed(subject.Id) && SubjectNames.Find(this, subject, texts) is { Length: > 0 } name
            ? name
            : subject.ToString();
    }

    /// <summary>The name of a report where its cycle is known: its area, or <em>strategin</em>.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public string NameOf(CycleReport report, Texts texts)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(texts);
        return report.Area is { } area ? NameOf(Subject.Of(area), texts) : texts.Of("name.strategy");
    }
}
