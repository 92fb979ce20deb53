namespace SmartSpec;

/// <summary>The object that an input names, whether or not it exists.</summary>
internal static class NamedObject
{
    private static readonly string Area = Kebab.Of(SubjectKind.Area);

    /// <summary>
    /// The object that a command or a fact names: by its first member, named after the kind of the object; or else by
    /// its area. Null where it names neither, or is null itself.
    /// </summary>
    public static Subject? Of(object? input) =>
        input is null
            ? null
            : InputValidation
                .Named(input)
                .Where((member, at) => at == 0 || member.Name == Area)
                .Select(member => Named(member.Name, member.Value))
                .FirstOrDefault(named => named is not null);

    private static Subject? Named(string member, object? value) =>
        Subject.TryParse($"{member}:{value}", out var subject) ? subject : null;
}
