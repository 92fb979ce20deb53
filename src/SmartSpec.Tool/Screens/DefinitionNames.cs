namespace SmartSpec.Tool.Screens;

/// <summary>The name by which a process definition is shown.</summary>
internal static class DefinitionNames
{
    public static string NameOf(this Screen screen, ProcessDefinition definition)
    {
        var document = definition.Document;
        var name = screen.Read(document.Name);
        return $"{(name.Length > 0 ? name : document.Id)} {document.Version}";
    }
}
