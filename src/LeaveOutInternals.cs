// A task of the build, compiled by it: see Directory.Build.targets. Not part of any package.
using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

/// <summary>Removes from an XML documentation file what nobody outside the assembly can see.</summary>
public sealed class LeaveOutInternals : Task
{
    // Each once: a type that came from two loads would be two types.
    private readonly Dictionary<string, System.Reflection.Assembly> loaded = new Dictionary<string, System.Reflection.Assembly>();

    private const BindingFlags Declared =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The assembly.</summary>
    [Required]
    public string Assembly { get; set; }

    /// <summary>Its documentation, which is rewritten.</summary>
    [Required]
    public string Documentation { get; set; }

    /// <summary>The assemblies that it refers to.</summary>
    [Required]
    public ITaskItem[] References { get; set; }

    /// <inheritdoc/>
    public override bool Execute()
    {
        AppDomain.CurrentDomain.AssemblyResolve += Resolve;
        try
        {
            // From its bytes: the file stays free for the next build.
            var visible = System.Reflection.Assembly.Load(File.ReadAllBytes(Assembly)).GetTypes().Where(IsVisible).ToList();
            var seen = new HashSet<string>(visible.Select(type => "T:" + Name(type)));
            foreach (var type in visible)
                seen.UnionWith(type.GetMembers(Declared).Where(IsVisible).Select(member => Name(type) + "." + Name(member)));

            var document = XDocument.Load(Documentation, LoadOptions.PreserveWhitespace);
            foreach (var member in document.Descendants("member").ToList())
                if (!seen.Contains(Key((string)member.Attribute("name"))))
                {
                    (member.PreviousNode as XText)?.Remove();
                    member.Remove();
                }

            document.Save(Documentation);
            return true;
        }
        finally
        {
            AppDomain.CurrentDomain.AssemblyResolve -= Resolve;
        }
    }

    private System.Reflection.Assembly Resolve(object sender, ResolveEventArgs asked)
    {
        var name = new AssemblyName(asked.Name).Name;
        if (loaded.TryGetValue(name, out var known))
            return known;
        var path = References
            .Select(item => item.ItemSpec)
            .FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == name);
        return path is null ? null : loaded[name] = System.Reflection.Assembly.Load(File.ReadAllBytes(path));
    }

    private static bool IsVisible(Type type) =>
        type.IsPublic
        || ((type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType));

    private static bool IsVisible(MemberInfo member) =>
        member switch
        {
            MethodBase method => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly,
            FieldInfo field => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly,
            PropertyInfo property => property.GetAccessors(nonPublic: true).Any(IsVisible),
            EventInfo raised => IsVisible(raised.AddMethod),
            _ => false,
        };

    private static string Name(Type type) => type.FullName.Replace('+', '.');

    private static string Name(MemberInfo member) => member.Name.Replace('.', '#');

    // M:SmartSpec.Id`1.TryMake``1(System.String) → SmartSpec.Id`1.TryMake
    private static string Key(string name)
    {
        if (name.StartsWith("T:", StringComparison.Ordinal))
            return name;
        var plain = name.Substring(2).Split('(', '~')[0];
        var arity = plain.LastIndexOf("``", StringComparison.Ordinal);
        return arity > plain.LastIndexOf('.') ? plain.Substring(0, arity) : plain;
    }
}
