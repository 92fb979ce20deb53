namespace SmartSpec;

/// <summary>The words of a permission matrix in a language.</summary>
/// <param name="texts">The texts.</param>
internal sealed class PermissionWords(Texts texts)
{
    public string Language => texts.Language;

    public string ActHeading => Of("act");

    public string May => Of("may");

    public string From => Of("from");

    public string Stage => Of("stage");

    public string Conditions => Of("conditions");

    public string AnyStep => Of("any-step");

    public string MayHere => Of("yes");

    public string MayAssigned => Of("yes.assigned");

    public string MayNot => Of("no");

    public string Title(PermissionMatrix matrix) =>
        Of("title")
            .Replace("{name}", matrix.Name.In(texts.Language), StringComparison.Ordinal)
            .Replace("{id}", matrix.Definition, StringComparison.Ordinal)
            .Replace("{version}", Parameter.Written(matrix.Version), StringComparison.Ordinal);

    public string Kind(SubjectKind kind) => SubjectNames.Capital(texts.Of($"kind.{Kebab.Of(kind)}"));

    public string Act(PermissionRow row) => SubjectNames.Capital(texts.Act(row.Act));

    public string Role(Role role) => texts.Role(role);

    public string Roles(PermissionRow row) =>
        row.IsOfNobody
            ? Of("nobody")
            : string.Join(
                ", ",
                row.Roles.Select(role => row.AssignedRoles.Contains(role) ? $"{Role(role)} ({Of("assigned")})" : Role(role))
            );

    public string Steps(PermissionRow row) =>
        string.Join(", ", row.Steps.Select(step => step.ToString(texts))) + (row.DependsOnObject ? $" ({Of("depends")})" : "");

    public string Stages(PermissionRow row) => string.Join(", ", row.Stages.Select(step => texts.Step(step)));

    private string Of(string key) => texts.Of($"permissions.{key}");
}
