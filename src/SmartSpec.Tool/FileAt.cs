namespace SmartSpec.Tool;

/// <summary>A file as the user named it, and where it is.</summary>
internal sealed record FileAt(string Named, string Path)
{
    public static FileAt In(string folder, string named) => new(named, System.IO.Path.Combine(folder, named));

    public override string ToString() => Named;
}
