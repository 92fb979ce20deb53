using System.Reflection;
using System.Text;

namespace SmartSpec.Tool;

/// <summary>The files that are shipped within the program.</summary>
internal static class Resources
{
    public static byte[] Bytes(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static string Text(string name) => Encoding.UTF8.GetString(Bytes(name));
}
