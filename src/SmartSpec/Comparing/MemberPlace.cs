namespace SmartSpec;

/// <summary>A place in an object: member by member, with the key of the element where a member is a list.</summary>
/// <param name="Steps">From the outermost in; none for the object as a whole.</param>
internal sealed record MemberPlace(EquatableArray<PlaceStep> Steps = default)
{
    public MemberPlace In(string member, string? key = null) => new(Steps.Add(new(member, key)));

    public override string ToString() =>
        string.Join('.', Steps.Select(step => step.Key is null ? step.Member : $"{step.Member}[{step.Key}]"));
}

/// <summary>One step: a member's JSON name, and the element's key where the member is a list.</summary>
internal readonly record struct PlaceStep(string Member, string? Key);
